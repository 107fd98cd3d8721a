//! Messages and groups.

pub mod v1;
