//! Version 1 of the messaging service.

pub mod message;
