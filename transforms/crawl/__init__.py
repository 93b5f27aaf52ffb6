"""The network: how documents are fetched, politely and safely; no Beam in here."""
