//! Imports rows of a type of this program into a table of a base, and reads them back into the same type.
//!
//! It runs like `quickstart`. The rows come from a text with commas, which stands for a file or a database. On the platform
//! the base appears in the app's own drive, with the address that is printed last.

mod platform;

use std::collections::BTreeMap;

use futures_util::TryStreamExt as _;
use lark_apis::bitable::v1::{
    AppTableCreateHeader, AppTableRecord, BatchCreateAppTableRecord, CreateApp, CreateAppTable, FieldType, ReqTable,
    SearchAppTableRecord,
};
use lark_runtime::serde_json::Value;
use lark_runtime::{Bulk, Client, Error, Pace, Result};

const EXPENSES: &str = "Train to Shenzhen,74.5,true\nHotel,420,false\nTaxi,38,true";

/// What a record takes at most; the endpoint takes 1,000.
const ROWS_OF_A_CALL: usize = 500;

/// A row of the table.
#[derive(Clone, Debug, PartialEq)]
struct Expense {
    what: String,
    amount: f64,
    paid: bool,
}

impl Expense {
    /// The names of the columns: they stand only here and in the two conversions below.
    const FIELDS: [(&str, FieldType); 3] =
        [("What", FieldType::Text), ("Amount", FieldType::Number), ("Paid", FieldType::Checkbox)];

    fn parse(line: &str) -> Option<Self> {
        let mut parts = line.split(',');
        let mut next = || parts.next().map(str::trim);
        Some(Self { what: next()?.to_owned(), amount: next()?.parse().ok()?, paid: next()?.parse().ok()? })
    }

    fn to_record(&self) -> AppTableRecord {
        let fields = [
            ("What", Value::from(self.what.as_str())),
            ("Amount", Value::from(self.amount)),
            ("Paid", Value::from(self.paid)),
        ];
        AppTableRecord::builder().fields(fields.map(|(name, value)| (name.to_owned(), value))).build()
    }

    /// An empty cell is not there at all, and a search returns a text as the parts it is made of.
    fn from_fields(fields: &BTreeMap<String, Value>) -> Self {
        let parts = fields.get("What").and_then(Value::as_array);
        let texts = parts.into_iter().flatten().filter_map(|part| part.get("text")?.as_str());
        Self {
            what: texts.collect(),
            amount: fields.get("Amount").and_then(Value::as_f64).unwrap_or_default(),
            paid: fields.get("Paid").and_then(Value::as_bool).unwrap_or_default(),
        }
    }
}

#[tokio::main]
async fn main() -> Result<()> {
    // Two writers of one base get in each other's way; the pace lets one call after the other write to a table.
    let platform = platform::connect_with(|builder| builder.pace(Pace::documented())).await?;
    let client = &platform.client;
    let mut rows = Vec::new();
    for line in EXPENSES.lines() {
        rows.push(Expense::parse(line).ok_or_else(|| Error::invalid(format!("not an expense: {line}")))?);
    }

    let base = CreateApp::builder().name("Expenses").build().send(client, ()).await?;
    let base = base.require(|data| data.app)?;
    let app_token = base.app_token.unwrap_or_default();
    let table_id = create_table(client, &app_token).await?;

    let calls = rows.chunks(ROWS_OF_A_CALL).map(|rows| {
        BatchCreateAppTableRecord::builder()
            .app_token(&app_token)
            .table_id(&table_id)
            .records(rows.iter().map(Expense::to_record))
            .build()
    });
    // Each call gets a `client_token`, so one that is repeated adds no row twice.
    let report = Bulk::new(client).name(format!("expenses of {table_id}")).run(calls).await;
    if let Some(failed) = report.failed.into_iter().next() {
        return Err(failed.error);
    }

    let search = SearchAppTableRecord::builder().app_token(&app_token).table_id(&table_id).page_size(500).build();
    let records: Vec<AppTableRecord> = search.items(client, ()).try_collect().await?;
    let stored: Vec<Expense> = records.iter().map(|record| Expense::from_fields(&record.fields)).collect();
    for Expense { what, amount, paid } in &stored {
        println!("{what:20} {amount:>8.2} {}", if *paid { "paid" } else { "open" });
    }
    println!("{} of {} rows are in {}", stored.len(), rows.len(), base.url.unwrap_or_default());
    Ok(())
}

async fn create_table(client: &Client, app_token: &str) -> Result<String> {
    let fields =
        Expense::FIELDS.map(|(name, kind)| AppTableCreateHeader::builder().field_name(name).r#type(kind).build());
    let table = ReqTable::builder().name("Expenses").fields(fields).build();
    let created = CreateAppTable::builder().app_token(app_token).table(table).build().send(client, ()).await?;
    created.require(|data| data.table_id)
}
