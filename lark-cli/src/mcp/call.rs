//! Calls of endpoints for clients.

use lark_runtime::File;
use serde_json::{Map, Value, json};

use super::rest::Rest;
use super::server::Server;
use crate::calls::{self, Endpoint, Failure, Request};

/// The most misfits that are told of one answer.
const MISFITS: usize = 20;

impl Server {
    /// The result of a call, or what to tell about its failure.
    pub(super) async fn call(
        &self,
        endpoint: &Endpoint,
        mut input: Map<String, Value>,
    ) -> Result<Map<String, Value>, String> {
        let files = self.uploads(endpoint, &mut input).await?;
        let request = endpoint.request(&input, files).map_err(|problems| problems.to_string())?;
        let request = self.in_identity(request)?;
        let _place = self.calls().acquire().await.map_err(|error| error.to_string())?;
        if request.answers_file() {
            return self.download(&request).await.map_err(|failure| told(&failure));
        }
        let answer = calls::run(&self.0.client, &request, self.0.options.clone()).await;
        let answer = answer.map_err(|failure| told(&failure))?;
        let next = endpoint.next_page(&input, &answer.data);
        let misfits: Vec<String> =
            endpoint.misfits(&answer.data).iter().take(MISFITS).map(ToString::to_string).collect();
        let data = self.without_secrets(answer.data);
        let (next, stuck) = match next {
            Ok(next) => (next.map(|input| Rest::Page { id: endpoint.id().to_owned(), input }), None),
            Err(failure) => (None, Some(failure.to_string())),
        };
        let mut result = self.rests().answer(data, endpoint.list_member(), next);
        if let Some(stuck) = stuck {
            result.insert("pages".into(), stuck.into());
        }
        if !misfits.is_empty() {
            result.insert("misfits".into(), misfits.into());
        }
        Ok(result)
    }

    /// The request as the one whom the server acts for.
    fn in_identity(&self, request: Request) -> Result<Request, String> {
        let request = if self.0.as_user { request.with_undocumented_tokens() } else { request };
        let kinds: Vec<&str> = request.tokens().names().collect();
        let whom = match (self.0.as_user, kinds.as_slice()) {
            (_, []) => return Ok(request),
            (true, kinds) if !kinds.contains(&"user") => "the app, and this server acts for a user",
            (false, ["user"]) => "a user, and this server acts for the app",
            _ => return Ok(request),
        };
        Err(format!("{} is called for {whom}; whoever runs it decides that, with `--user`", request.id()))
    }

    /// The data without secrets. An agent tells what it reads to a model, and perhaps to others.
    fn without_secrets(&self, data: Value) -> Value {
        let text = data.to_string();
        match self.redacted(&text) {
            std::borrow::Cow::Borrowed(_) => data,
            std::borrow::Cow::Owned(text) => serde_json::from_str(&text).unwrap_or(Value::String(text)),
        }
    }

    /// The files that the input names, taken out of it.
    async fn uploads(
        &self,
        endpoint: &Endpoint,
        input: &mut Map<String, Value>,
    ) -> Result<Vec<(String, File)>, String> {
        let mut files = Vec::new();
        for field in endpoint.file_fields() {
            let Some(Value::String(name)) = input.get(field) else { continue };
            let Some(folder) = &self.0.files else {
                return Err(format!(
                    "`{field}` is a file, and this server has no folder of files; whoever runs it decides that, with `--files`"
                ));
            };
            let file = folder.open(name).await.map_err(|problem| format!("`{field}`: {problem}"))?;
            files.push((field.to_owned(), file));
            input.remove(field);
        }
        Ok(files)
    }

    async fn download(&self, request: &Request) -> Result<Map<String, Value>, Failure> {
        let usage = |text: String| Failure::new(calls::Category::Usage, text);
        let Some(folder) = &self.0.files else {
            return Err(usage(format!(
                "{} answers with a file, and this server has no folder of files; whoever runs it decides that, with `--files`",
                request.id()
            )));
        };
        let download = calls::download(&self.0.client, request, self.0.options.clone()).await?.into_data();
        let kind = download.content_type().map(str::to_owned);
        let saved = folder.save(download, &format!("{}.bin", request.id())).await;
        let (name, bytes) = saved.map_err(|problem| Failure::new(calls::Category::Local, problem))?;
        let file = json!({"file": name, "bytes": bytes, "content_type": kind});
        Ok(Map::from_iter([("data".to_owned(), file)]))
    }
}

/// A failure in a line, with what it takes to ask for help.
fn told(failure: &Failure) -> String {
    match &failure.log_id {
        Some(log_id) if !failure.message.contains(log_id.as_str()) => format!("{} (log id {log_id})", failure.message),
        _ => failure.message.clone(),
    }
}
