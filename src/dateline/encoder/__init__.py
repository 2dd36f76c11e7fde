"""The one model: text in, raw layers out. Nothing is loaded before the first report is read."""
