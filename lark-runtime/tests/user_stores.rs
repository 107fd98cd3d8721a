//! Stores of sessions: each does what all have to do, and its own.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

mod users_platform;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use lark_runtime::Error;
use lark_runtime::testing::{Mock, TestClock, user_token_store};
use lark_runtime::user::{FileStore, MemoryStore, Record, UserTokenStore, UserTokens};
use users_platform::{Platform, WhoAmI, login};

/// A folder that is gone afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        static MADE: AtomicUsize = AtomicUsize::new(0);
        let name = format!("lark-users-{}-{}", std::process::id(), MADE.fetch_add(1, Ordering::SeqCst));
        let path = std::env::temp_dir().join(name);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn session(&self) -> PathBuf {
        self.0.join("cli_mock@open.feishu.cn%2Fou_ann.json")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// The clock stands still, as files are outside of the process.
fn platform() -> Platform {
    Platform::with(Mock::with_clock(TestClock::new()))
}

async fn call(platform: &Platform, users: &UserTokens) -> Result<String, Error> {
    let sent = WhoAmI {}.send(&platform.client(), users.as_user("ou_ann")).await?;
    Ok(sent.data["token"].as_str().unwrap().trim_start_matches("Bearer ").to_owned())
}

fn users(platform: &Platform, store: impl UserTokenStore) -> UserTokens {
    UserTokens::builder(&platform.client()).store(store).build()
}

#[tokio::test]
async fn all_stores_do_what_a_store_has_to() {
    user_token_store(MemoryStore::new()).await;
    let folder = Folder::new();
    user_token_store(FileStore::open(folder.0.join("new/folder")).unwrap()).await;
    user_token_store(FileStore::open(folder.0.join("encrypted")).unwrap().encrypted([7; 32])).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 3)]
async fn files_are_locked_among_threads_and_stores() {
    let folder = Folder::new();
    user_token_store(FileStore::open(&folder.0).unwrap()).await;
    let platform = platform();
    let stores = [0, 1].map(|_| users(&platform, FileStore::open(&folder.0).unwrap()));
    login(&stores[0]).await.unwrap();
    platform.advance(7300);
    let calls = (0..100).map(|n| {
        let (platform, users) = (platform.clone(), stores[n % 2].clone());
        tokio::spawn(async move { call(&platform, &users).await.unwrap() })
    });
    for token in futures_util::future::join_all(calls).await {
        assert_eq!(token.unwrap(), "access-2");
    }
    assert_eq!(platform.renewals(), ["refresh-1"]);
}

#[tokio::test]
async fn a_session_in_a_file_outlives_the_process_and_is_private() {
    let (folder, platform) = (Folder::new(), platform());
    let ann = login(&users(&platform, FileStore::open(&folder.0).unwrap())).await.unwrap();
    let later = users(&platform, FileStore::open(&folder.0).unwrap());
    assert_eq!(call(&platform, &later).await.unwrap(), "access-1");
    assert_eq!(later.users().await.unwrap(), std::slice::from_ref(&ann.key));
    let text = fs::read_to_string(folder.session()).unwrap();
    assert!(text.contains("\"refresh_token\":\"refresh-1\""), "{text}");
    #[cfg(unix)]
    for entry in fs::read_dir(&folder.0).unwrap() {
        let mode = std::os::unix::fs::PermissionsExt::mode(&entry.unwrap().metadata().unwrap().permissions());
        assert_eq!(mode & 0o777, 0o600);
    }
    later.forget(&ann).await.unwrap();
    assert!(!folder.session().exists());
}

#[tokio::test]
async fn what_a_killed_process_left_is_in_nobodys_way() {
    let (folder, platform) = (Folder::new(), platform());
    let users = users(&platform, FileStore::open(&folder.0).unwrap());
    fs::write(folder.0.join("cli_mock@open.feishu.cn%2Fou_ann.json.next"), "{\"half").unwrap();
    fs::write(folder.0.join("cli_mock@open.feishu.cn%2Fou_ann.lock"), "").unwrap();
    fs::write(folder.0.join("notes.txt"), "").unwrap();
    assert!(users.users().await.unwrap().is_empty());
    login(&users).await.unwrap();
    assert_eq!(call(&platform, &users).await.unwrap(), "access-1");
    assert!(!folder.0.join("cli_mock@open.feishu.cn%2Fou_ann.json.next").exists());
}

#[tokio::test]
async fn files_that_cannot_be_written_cost_no_refresh_token() {
    let (folder, platform) = (Folder::new(), platform());
    let users = users(&platform, FileStore::open(&folder.0).unwrap());
    login(&users).await.unwrap();
    platform.advance(7300);
    // Where the next file would be there is a folder: nothing can be written, by nobody.
    let next = folder.0.join("cli_mock@open.feishu.cn%2Fou_ann.json.next");
    fs::create_dir(&next).unwrap();
    let error = call(&platform, &users).await.unwrap_err().to_string();
    assert!(error.contains("the store of user tokens cannot be written") && error.contains("ou_ann.json"), "{error}");
    assert!(platform.renewals().is_empty());
    fs::remove_dir(&next).unwrap();
    assert_eq!(call(&platform, &users).await.unwrap(), "access-2");
}

/// Some systems do not tell `A` from `a` in names of files.
#[tokio::test]
async fn keys_that_differ_in_capitals_have_files_that_differ_in_more() {
    let folder = Folder::new();
    let store = FileStore::open(&folder.0).unwrap();
    let keys = ["App/ou_AbZ", "app/ou_abz", "app/ou_%41bz", "app/ou_ÀZ", "app/ou_àz"];
    for key in keys {
        let lock = store.lock(key).await.unwrap();
        assert!(store.compare_and_swap(&lock, key, None, Some(&Record::new(key))).await.unwrap());
    }
    let names = fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let sessions: Vec<_> = names.filter(|name| name.ends_with(".json")).map(|name| name.to_lowercase()).collect();
    assert_eq!(sessions.iter().collect::<std::collections::BTreeSet<_>>().len(), keys.len(), "{sessions:?}");
    let mut listed = store.list("").await.unwrap();
    listed.sort();
    assert_eq!(listed.iter().collect::<Vec<_>>(), std::collections::BTreeSet::from(keys).iter().collect::<Vec<_>>());
    for key in keys {
        assert_eq!(store.load(key).await.unwrap().unwrap().as_str(), key);
    }
}

fn tampered(path: &Path, change: impl Fn(String) -> String) {
    fs::write(path, change(fs::read_to_string(path).unwrap())).unwrap();
}

#[tokio::test]
async fn a_file_that_was_changed_is_told_by_its_name_and_a_login_replaces_it() {
    for encrypted in [false, true] {
        let (folder, platform) = (Folder::new(), platform());
        let store = || {
            let store = FileStore::open(&folder.0).unwrap();
            if encrypted { store.encrypted([7; 32]) } else { store }
        };
        login(&users(&platform, store())).await.unwrap();
        assert_eq!(fs::read_to_string(folder.session()).unwrap().contains("refresh-1"), !encrypted);
        for change in [
            |text: String| text[..text.len() - 9].to_owned(),
            |text: String| text.replace(['A', 'a'], "b"),
            |_: String| "not base64 or JSON".to_owned(),
            |_: String| String::new(),
        ] {
            tampered(&folder.session(), change);
            let error = call(&platform, &users(&platform, store())).await.unwrap_err();
            let text = error.to_string();
            assert!(text.contains("ou_ann") && !text.contains("refresh-"), "{text}");
            assert!(error.needs_reauthorization() || text.contains("cannot be read"), "{text}");
            let users = users(&platform, store());
            login(&users).await.unwrap();
            assert!(call(&platform, &users).await.is_ok());
        }
        fs::write(folder.session(), vec![b' '; 2 << 20]).unwrap();
        let error = call(&platform, &users(&platform, store())).await.unwrap_err().to_string();
        assert!(error.contains("too large"), "{error}");
    }
}

#[tokio::test]
async fn encrypted_files_need_their_key_and_their_user() {
    let (folder, platform) = (Folder::new(), platform());
    let store = |key| FileStore::open(&folder.0).unwrap().encrypted([key; 32]);
    login(&users(&platform, store(7))).await.unwrap();
    assert_eq!(call(&platform, &users(&platform, store(7))).await.unwrap(), "access-1");
    let error = call(&platform, &users(&platform, store(8))).await.unwrap_err().to_string();
    assert!(error.contains("another key"), "{error}");
    let plain = users(&platform, FileStore::open(&folder.0).unwrap());
    assert!(call(&platform, &plain).await.unwrap_err().needs_reauthorization());
    // The file of one user under the name of another.
    let other = folder.0.join("cli_mock@open.feishu.cn%2Fou_bo.json");
    fs::copy(folder.session(), other).unwrap();
    let error = users(&platform, store(7)).access_token("ou_bo").await.unwrap_err().to_string();
    assert!(error.contains("belongs to another user"), "{error}");
    // The key is not shown.
    assert!(!format!("{:?}", store(7)).contains("7, 7"));
}

#[test]
fn a_folder_that_cannot_be_is_told() {
    let folder = Folder::new();
    let file = folder.0.join("file");
    fs::write(&file, "").unwrap();
    for path in [file.clone(), file.join("below")] {
        let error = FileStore::open(&path).unwrap_err();
        assert!(matches!(error, Error::File(_)) && error.to_string().contains("file"), "{error}");
    }
}
