// Written by `cargo run -p xtask -- builders`. Do not edit.
use lark_runtime::encode;

use crate::given::Builder;

pub(super) const BUILDERS: &[(&str, Builder)] = &[
    ("payroll.v1.acct_item.list", |given| encode(&lark_apis::payroll::v1::ListAcctItem::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("payroll.v1.cost_allocation_detail.list", |given| encode(&lark_apis::payroll::v1::ListCostAllocationDetail::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .cost_allocation_plan_id(given.text("query", "cost_allocation_plan_id"))
        .pay_period(given.text("query", "pay_period"))
        .report_type(given.integer("query", "report_type"))
        .build())),
    ("payroll.v1.cost_allocation_plan.list", |given| encode(&lark_apis::payroll::v1::ListCostAllocationPlan::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .pay_period(given.text("query", "pay_period"))
        .build())),
    ("payroll.v1.cost_allocation_report.list", |given| encode(&lark_apis::payroll::v1::ListCostAllocationReport::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .cost_allocation_plan_id(given.text("query", "cost_allocation_plan_id"))
        .pay_period(given.text("query", "pay_period"))
        .report_type(given.integer("query", "report_type"))
        .build())),
    ("payroll.v1.datasource.list", |given| encode(&lark_apis::payroll::v1::ListDatasource::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("payroll.v1.datasource_record.query", |given| encode(&lark_apis::payroll::v1::QueryDatasourceRecord::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .source_code(given.text("json", "source_code"))
        .selected_fields(given.json::<Vec<String>>("json", "selected_fields"))
        .field_filters(given.json::<Vec<lark_apis::payroll::v1::DatasourceRecordFieldFilter>>("json", "field_filters"))
        .build())),
    ("payroll.v1.datasource_record.save", |given| encode(&lark_apis::payroll::v1::SaveDatasourceRecord::builder()
        .source_code(given.text("json", "source_code"))
        .records(given.json::<Vec<lark_apis::payroll::v1::DatasourceRecord>>("json", "records"))
        .build())),
    ("payroll.v1.paygroup.list", |given| encode(&lark_apis::payroll::v1::ListPaygroup::builder()
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .build())),
    ("payroll.v1.payment_activity.archive", |given| encode(&lark_apis::payroll::v1::ArchivePaymentActivity::builder()
        .activity_id(given.text("json", "activity_id"))
        .build())),
    ("payroll.v1.payment_activity.list", |given| encode(&lark_apis::payroll::v1::ListPaymentActivity::builder()
        .pay_period_start_date(given.text("query", "pay_period_start_date"))
        .pay_period_end_date(given.text("query", "pay_period_end_date"))
        .page_size(given.integer("query", "page_size"))
        .page_token(given.text("query", "page_token"))
        .statuses(given.json::<Vec<i64>>("query", "statuses"))
        .build())),
    ("payroll.v1.payment_activity_detail.list", |given| encode(&lark_apis::payroll::v1::ListPaymentActivityDetail::builder()
        .page_index(given.integer("query", "page_index"))
        .page_size(given.integer("query", "page_size"))
        .activity_id(given.text("query", "activity_id"))
        .include_segment_data(given.boolean("query", "include_segment_data"))
        .acct_item_ids(given.json::<Vec<String>>("query", "acct_item_ids"))
        .build())),
    ("payroll.v1.payment_detail.query", |given| encode(&lark_apis::payroll::v1::QueryPaymentDetail::builder()
        .page_index(given.integer("json", "page_index"))
        .page_size(given.integer("json", "page_size"))
        .acct_item_ids(given.json::<Vec<String>>("json", "acct_item_ids"))
        .employee_ids(given.json::<Vec<String>>("json", "employee_ids"))
        .pay_period_start_date(given.text("json", "pay_period_start_date"))
        .pay_period_end_date(given.text("json", "pay_period_end_date"))
        .activity_ids(given.json::<Vec<String>>("json", "activity_ids"))
        .include_segment_data(given.boolean("json", "include_segment_data"))
        .build())),
];
