"""How requests come in: who asks, in which context, and what was typed, clicked or entered."""
