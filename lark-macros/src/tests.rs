//! Expansions of the main shapes, as a reviewer reads them.
