"""Posts: designed, written, handed in version by version, reviewed and published."""
