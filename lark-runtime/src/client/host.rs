//! Where an endpoint is called that lives on another host than most.

use std::borrow::Cow;

use super::{FEISHU, LARK};

/// The base URL of an endpoint. `host` is its own host on Feishu, if it has one; Lark's differs in the domain alone, and
/// a deployment of one's own has a single host. See platform documentation, "approval v2".
pub(crate) fn base_of<'b>(base_url: &'b str, host: Option<&str>) -> Cow<'b, str> {
    match (host, base_url.trim_end_matches('/')) {
        (Some(host), FEISHU) => Cow::Owned(format!("https://{host}")),
        (Some(host), LARK) => Cow::Owned(format!("https://{}", host.replace("feishu.cn", "larksuite.com"))),
        _ => Cow::Borrowed(base_url),
    }
}

#[cfg(test)]
mod tests {
    use super::{FEISHU, LARK, base_of};

    #[test]
    fn an_own_host_counts_on_the_public_platforms_alone() {
        for (base, host, expected) in [
            (FEISHU, None, FEISHU),
            (FEISHU, Some("www.feishu.cn"), "https://www.feishu.cn"),
            (LARK, Some("www.feishu.cn"), "https://www.larksuite.com"),
            ("http://127.0.0.1:8080", Some("www.feishu.cn"), "http://127.0.0.1:8080"),
            ("https://open.feishu.cn.evil.example", Some("www.feishu.cn"), "https://open.feishu.cn.evil.example"),
        ] {
            assert_eq!(base_of(base, host), expected);
        }
    }
}
