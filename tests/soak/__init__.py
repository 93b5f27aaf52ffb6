"""Long runs that show what a short test cannot: started by hand."""
