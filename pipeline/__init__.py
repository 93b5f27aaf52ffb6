"""How a run is put together."""
