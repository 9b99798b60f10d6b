"""A made-up firm whose campaigns go through the use cases, for tests of the business."""
