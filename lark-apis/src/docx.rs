//! Documents of the new editor.

pub mod v1;
