"""A made-up company whose campaigns go through the use cases, for tests of the business."""
