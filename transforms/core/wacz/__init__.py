"""WACZ: web archives packed in a zip file."""

from transforms.core.wacz.read import read_wacz as read_wacz
