// Generated from lark-apis/catalog: `cargo run -p xtask -- generate`. Do not edit.
//! Types that several resources of `aily.v1` share.

use lark_runtime::Model;

#[derive(Clone, Default, Model)]
#[non_exhaustive]
pub struct DataAssetTag {
    pub data_asset_tag_id: Option<String>,
    pub name: Option<String>,
}
