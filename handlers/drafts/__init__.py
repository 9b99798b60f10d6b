"""Forms that somebody has begun: kept at every step until they are sent off."""
