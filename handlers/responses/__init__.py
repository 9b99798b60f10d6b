"""How answers go out: messages, modals and the stack of them, and refusals put into words."""
