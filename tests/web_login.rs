//! The example `web_login`, clicked through in a real browser: skipped where Debian's chromium and chromium-driver, or the
//! example, are not there.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

/// A program that ends with the test, and what it prints.
struct Program(Child, BufReader<ChildStdout>);

impl Program {
    fn start(command: &mut Command) -> Option<Self> {
        let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().ok()?;
        let out = BufReader::new(child.stdout.take().unwrap());
        Some(Self(child, out))
    }

    /// The rest of the first line that has this in it.
    fn said(&mut self, before: &str) -> String {
        loop {
            let mut line = String::new();
            assert!(self.1.read_line(&mut line).unwrap() > 0, "the program ended without {before:?}");
            if let Some((_, rest)) = line.split_once(before) {
                return rest.trim().trim_end_matches('.').to_owned();
            }
        }
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// A browser over the WebDriver protocol.
struct Browser {
    http: reqwest::Client,
    session: String,
}

impl Browser {
    async fn start(port: &str) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let driver = format!("http://127.0.0.1:{port}");
        let mut browser = Self { http: reqwest::Client::new(), session: driver };
        let arguments = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"];
        let options = json!({"capabilities": {"alwaysMatch": {"goog:chromeOptions": {"args": arguments}}}});
        let made = browser.post("session", options).await;
        browser.session = format!("{}/session/{}", browser.session, made["sessionId"].as_str().unwrap());
        browser.post("timeouts", json!({"implicit": 20_000, "pageLoad": 60_000})).await;
        browser
    }

    async fn post(&self, path: &str, body: Value) -> Value {
        let answer = self.http.post(format!("{}/{path}", self.session)).json(&body).send().await.unwrap();
        let answer: Value = answer.json().await.unwrap();
        assert!(answer["value"]["error"].is_null(), "{answer}");
        answer["value"].clone()
    }

    /// The path of an element, which is waited for.
    async fn find(&self, css: &str) -> String {
        let found = self.post("element", json!({"using": "css selector", "value": css})).await;
        let id = found.as_object().and_then(|found| found.values().next()?.as_str()).unwrap();
        format!("element/{id}")
    }

    async fn click(&self, css: &str) {
        let element = self.find(css).await;
        self.post(&format!("{element}/click"), json!({})).await;
    }

    async fn text(&self, css: &str) -> String {
        let url = format!("{}/{}/text", self.session, self.find(css).await);
        let answer: Value = self.http.get(url).send().await.unwrap().json().await.unwrap();
        answer["value"].as_str().unwrap().to_owned()
    }

    async fn close(self) {
        self.http.delete(&self.session).send().await.unwrap();
    }
}

#[tokio::test]
async fn a_person_logs_in_and_out_in_a_real_browser() {
    let test = std::env::current_exe().unwrap();
    let example: PathBuf = [test.parent().unwrap(), "../examples/web_login".as_ref()].iter().collect();
    let Some(mut driver) = Program::start(Command::new("chromedriver").arg("--port=0")) else {
        return println!("SKIPPED: chromedriver is not installed; `apt-get install chromium chromium-driver`");
    };
    let Some(mut server) = Program::start(Command::new(example).arg("--serve").env_remove("LARK_APP_ID")) else {
        return println!("SKIPPED: the example is not built; `cargo build --example web_login`");
    };
    let browser = Browser::start(&driver.said("successfully on port ")).await;
    let url = server.said("open ");
    browser.post("url", json!({ "url": url })).await;
    browser.click("#login").await;
    browser.click("#user-1").await;
    assert_eq!(browser.text("#hello").await, "Hello Bo");
    browser.click("#logout").await;
    // The next one refuses.
    browser.click("#login").await;
    browser.click("#deny").await;
    assert!(browser.text("body").await.contains("did not consent"));
    browser.post("url", json!({ "url": url })).await;
    assert_eq!(browser.text("#login").await, "Log in with Feishu/Lark");
    browser.close().await;
}
