//! Version 3 of the directory service.

pub mod user;
