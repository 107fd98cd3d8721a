//! Users, departments, and the kinds of their ids.
//!
//! A user has an `open_id` (`ou_...`), which differs from app to app, a `union_id` (`on_...`), the same for all apps of a developer,
//! and a `user_id`, given by the tenant, which needs the scope `contact:user.employee_id:readonly`. `user_id_type` says which of
//! them a call takes and returns; the default is `open_id`. Departments have an `open_department_id` (`od-...`) and a
//! `department_id`; `0` is the root.
//!
//! An app sees the people and departments of its contact range, and of these the fields that its scopes unlock: a field that is
//! always missing lacks a scope.
//!
//! | task | type |
//! |---|---|
//! | an id by mail address or telephone number | [`BatchGetUserId`](crate::contact::v3::BatchGetUserId) |
//! | names and more of a user | [`GetUser`](crate::contact::v3::GetUser), [`BatchGetUser`](crate::contact::v3::BatchGetUser) for 50 |
//! | the departments below one | [`GetDepartmentChildren`](crate::contact::v3::GetDepartmentChildren), with `fetch_child` all levels |
//! | the people in a department | [`FindUserByDepartment`](crate::contact::v3::FindUserByDepartment) |
//! | what the app may see | [`ListScope`](crate::contact::v3::ListScope) |
//!
//! ```no_run
//! use lark_apis::contact::v3::GetDepartmentChildren;
//! use lark_runtime::Client;
//!
//! # async fn f(client: &Client) -> lark_runtime::Result<()> {
//! let all = GetDepartmentChildren::builder().department_id("0").fetch_child(true).page_size(50).build();
//! for department in all.items(client, ()).collect_all(30_000).await? {
//!     println!("{:?} below {:?}", department.name, department.parent_department_id);
//! }
//! # Ok(())
//! # }
//! ```
