//! Lists all endpoints, with this repository and the features of all services.

fn main() {
    for endpoint in lark_apis::endpoints() {
        println!("{} {} {}", endpoint.id(), endpoint.method(), endpoint.path());
    }
}
