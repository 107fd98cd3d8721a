// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `aily.v1` share.

use lark_runtime::Model;

/// A tag by which data assets are sorted.
#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataAssetTag {
    /// Id of the tag, as questions refer to it.
    pub data_asset_tag_id: Option<String>,
    /// Name of the tag, shown on the Aily platform.
    pub name: Option<String>,
}
