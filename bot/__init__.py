"""The program: settings, command line, wiring, delivery loop, mail, loops and HTTP."""
