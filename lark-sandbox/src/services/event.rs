//! `event.v1`: the long connections of the app.

use serde_json::json;

use super::Handler;
use crate::envelope::Answer;

pub(crate) const HANDLERS: &[(&str, Handler)] = &[("event.v1.connection.get", |world, _| {
    Ok(Answer::Data(json!({ "online_instance_cnt": world.hub.connections.count() })))
})];
