"""Where pages for people without Slack are."""

PATH = "/p/"
PICTURES = f"{PATH}picture/"
"""Pictures on pages have an address of their own, and so threads of their own: they wait for Slack."""


def page_address(public_url: str, secret: str) -> str:
    """The address of the page that a secret opens."""
    return f"{public_url.rstrip('/')}{PATH}{secret}"


def secret_in(path: str) -> str:
    """The secret in the address of a page, or of a picture on it."""
    return path.removeprefix(PICTURES if is_picture(path) else PATH)


def is_picture(path: str) -> bool:
    """Whether an address is that of a picture."""
    return path.startswith(PICTURES)
