//! The files of browsers of the example `web_login` are read by the user of its process alone.
#![cfg(unix)]
#![allow(dead_code, reason = "the example has a use for the rest")]

#[path = "../examples/web/mod.rs"]
mod web;

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use axum::http::{HeaderMap, header};
use axum::response::Response;
use web::Browsers;

fn mode(path: &Path) -> u32 {
    path.metadata().unwrap().permissions().mode() & 0o777
}

/// The headers of the browser's next request.
fn next(page: &Response) -> HeaderMap {
    let cookie = page.headers()[header::SET_COOKIE].to_str().unwrap();
    assert!(cookie.contains("; HttpOnly; SameSite=Lax"), "{cookie}");
    HeaderMap::from_iter([(header::COOKIE, cookie.split(';').next().unwrap().parse().unwrap())])
}

#[test]
fn texts_of_browsers_are_private_also_in_a_folder_that_was_there() {
    let above = std::env::temp_dir().join(format!("lark-browsers-{}", std::process::id()));
    let folder = above.join("browsers");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o777)).unwrap();
    let browsers = Browsers::open(folder.clone()).unwrap();
    assert_eq!(mode(&folder), 0o700);

    let files = || std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect::<Vec<_>>();
    let login = next(&browsers.begin("a login in flight", "/").unwrap());
    assert_eq!(browsers.text(&login).as_deref(), Some("a login in flight"));
    let user = next(&browsers.renew(&login, "ou_ann", "/").unwrap());
    assert_ne!(login, user);
    assert_eq!((browsers.text(&login), browsers.text(&user).as_deref()), (None, Some("ou_ann")));
    assert_eq!(files().iter().map(|file| mode(file)).collect::<Vec<_>>(), [0o600]);

    // A cookie names a file of this folder and no other.
    std::fs::write(above.join("0".repeat(32)), "a secret").unwrap();
    for name in [format!("../{}", "0".repeat(32)), "0".repeat(32), String::new(), "../../../etc/passwd".to_owned()] {
        let forged = HeaderMap::from_iter([(header::COOKIE, format!("browser={name}").parse().unwrap())]);
        assert_eq!(browsers.text(&forged), None, "{name}");
    }
    browsers.forget(&user).unwrap();
    browsers.forget(&user).unwrap();
    assert!(files().is_empty());
    std::fs::remove_dir_all(&above).unwrap();
}
