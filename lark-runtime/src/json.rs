//! JSON in and out: a pull [`Reader`] that peeks before it consumes, and a [`Writer`].
//!
//! The reader is what makes decoding lenient without a second pass: a slot looks at what comes next, takes it
//! if it fits, and otherwise has it skipped and noted as a [`Misfit`]. Both are plain structs without type
//! parameters, so they are compiled once, here, and not once per model in the programs of users.

mod reader;
mod writer;

pub use reader::{Malformed, Misfit, Peek, Reader};
pub use writer::Writer;
