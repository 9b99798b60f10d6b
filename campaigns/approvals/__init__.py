"""Questions that want a decision, below whoever asks them and whoever decides.

- `approvals`: asking, with a fingerprint of what is asked about; superseding; the decision that stands
- `questions`: a question as those see it who decide: what it is about, and what was approved before
- `decision_input`: what somebody decides, and what a decision must say
- `undoable`: decisions made a moment ago, not in effect yet
"""
