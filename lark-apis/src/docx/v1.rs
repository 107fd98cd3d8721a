//! Version 1 of the document service.

pub mod document;
