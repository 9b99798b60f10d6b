"""By what somebody who was forgotten is known again: nothing names them, and they must not be added anew."""

import hashlib


def forgotten_key(workspace_id: str, platform: str, handle_key: str) -> str:
    """What stands in the place of a forgotten influencer's `handle_key`."""
    return f"forgotten:{hashlib.sha256(f'{workspace_id} {platform} {handle_key}'.encode()).hexdigest()}"
