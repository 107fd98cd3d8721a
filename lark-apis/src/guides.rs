//! How what belongs together is used: messages, documents, files, bases, people, failures.
//!
//! The pages of the services say what each endpoint does; these say which ones a task takes, and in which order. They are
//! documentation alone: nothing here is in a program.

#[cfg(all(feature = "bitable", feature = "drive"))]
pub mod bases;
#[cfg(all(feature = "docx", feature = "drive"))]
pub mod documents;
#[cfg(feature = "im")]
pub mod failures;
#[cfg(feature = "drive")]
pub mod files;
#[cfg(feature = "im")]
pub mod messages;
#[cfg(feature = "contact")]
pub mod people;
