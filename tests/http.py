"""HTTP as tests speak it: to what they started themselves, on this machine."""

import httpx

from tests.waiting import PATIENCE


def local_client(url: str) -> httpx.Client:
    """A client that uses no proxy, and reads no certificates: that alone takes as long as twenty requests."""
    return httpx.Client(base_url=url, timeout=PATIENCE, trust_env=False, verify=False)
