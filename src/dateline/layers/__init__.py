"""Layers: one file per layer; each function takes a report and the layers so far and gives one more."""
