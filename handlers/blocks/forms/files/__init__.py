"""Files that are imported: their forms."""
