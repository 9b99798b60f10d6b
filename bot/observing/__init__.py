"""What the program tells those who watch over it: metrics, and where they are asked for, errors and traces."""
