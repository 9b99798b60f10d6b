"""The whole HTTP application."""

from starlette.applications import Starlette
from starlette.middleware import Middleware

from sandbox.hub import Hub
from sandbox.web import page_routes, persons, wire_routes
from sandbox.web.guard import Guard


def make_app(hub: Hub) -> Starlette:
    """Everything that is served, on one hub."""
    routes = [*wire_routes.routes(hub), *persons.routes(hub), *page_routes.routes(hub)]
    return Starlette(routes=routes, middleware=[Middleware(Guard)])
