// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Version 2 of `doc`.

pub mod batch_update;
pub mod content;
pub mod create;
pub mod meta;
pub mod raw_content;
pub mod sheet_meta;

pub use self::{batch_update::*, content::*, create::*, meta::*, raw_content::*, sheet_meta::*};

#[cfg(feature = "catalog")]
#[allow(deprecated)]
pub(crate) fn visit(visitor: &mut impl lark_runtime::endpoint::EndpointVisitor) {
    visitor.visit::<BatchUpdateDoc>();
    visitor.visit::<GetDocContent>();
    visitor.visit::<CreateDoc>();
    visitor.visit::<GetDocMeta>();
    visitor.visit::<GetDocRawContent>();
    visitor.visit::<GetDocSheetMeta>();
}
