"""What a workflow is made of; the workflows themselves stand in `campaigns/workflows`.

- `step`: the kinds of steps, and the duty of a step that somebody must do
- `purpose`: what steps are for, by which the rest of the program finds them
- `effects`: what steps do and ask, and how an effect says what it needs
- `workflow`: the class that holds the steps; `checks`: what is looked at when it is made
- `registry`: the workflows there are, by key and by what people type
"""
