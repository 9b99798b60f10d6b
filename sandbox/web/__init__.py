"""The HTTP face of the sandbox: routes, guards, the page and the person API."""
