//! Handlers on events made from JSON or from values, for unit tests. Feature `testing`.
