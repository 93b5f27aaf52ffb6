"""What a page says about its article, apart from the text itself: sources in, fields out."""
