"""Sources, one scheme a file: each is one function from an open file to the observations in it."""
