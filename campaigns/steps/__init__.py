"""What a workflow is made of: steps, what they are for, and the register of the workflows there are."""
