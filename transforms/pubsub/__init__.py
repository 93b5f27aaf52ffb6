"""Pub/Sub without Beam: names, connections, pulling with leases, publishing; its library is the extra newsbeam[gcp]."""
