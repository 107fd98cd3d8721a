// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `doc`.
//!
//! Fields have the platform's names; what they mean is told by the documentation that each request links.
#![allow(missing_docs)] // for these fields

pub mod batch_update;
pub mod content;
pub mod create;
pub mod meta;
pub mod raw_content;
pub mod sheet_meta;

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::EndpointVisitor) {
    visitor.visit::<batch_update::UpdateDriveDocContent>();
    visitor.visit::<content::GetDriveDocContent>();
    visitor.visit::<create::CreateDriveDoc>();
    visitor.visit::<meta::GetDriveDocMeta>();
    visitor.visit::<raw_content::GetDriveDocRawContent>();
    visitor.visit::<sheet_meta::SheetMeta>();
}
