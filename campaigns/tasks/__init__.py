"""Work that is owed: who is asked for it, who takes it, and by when."""
