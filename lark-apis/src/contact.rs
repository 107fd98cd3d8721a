//! Users and departments.

pub mod v3;
