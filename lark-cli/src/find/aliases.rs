//! What people call the calls that they ask for most, where it is not what the platform calls them.

/// Endpoint, and other words for what it does, with `;` between the ways to say it.
const ALIASES: &[(&str, &str)] = &[
    (
        "im.v1.message.create",
        "send message; send text; send card; post message to group chat; send direct message to user; notify user; send image message; send file message",
    ),
    ("im.v1.message.delete", "recall message; withdraw message; unsend message; delete message; revoke message"),
    ("im.v1.message.reply", "reply message; answer in thread"),
    ("im.v1.message.update", "edit message; update message text; change sent message"),
    ("im.v1.message.patch", "update card; update sent card; edit card message; refresh interactive card"),
    ("im.v1.message.list", "chat history; list messages of chat; past messages; read messages in group"),
    ("im.v1.message.get", "get message content; read message"),
    ("im.v1.message.read_users", "who read message; read status; read receipt"),
    ("im.v1.message.resource.get", "download image from message; download file from message; message attachment"),
    ("im.v1.message.reaction.create", "add reaction; add emoji; react to message; like message"),
    ("im.v1.message.urgent_app", "urgent message; buzz user"),
    ("im.v1.image.create", "upload image; send image; get image key; upload picture; upload avatar"),
    ("im.v1.file.create", "upload file for message; send file in chat; get file key; send video; send audio"),
    ("im.v1.chat.create", "create group chat; create chat; new group"),
    (
        "im.v1.chat.update",
        "rename group; rename chat; change group name; change group avatar; change group owner; transfer group owner",
    ),
    ("im.v1.chat.delete", "dissolve group; delete group chat; disband group"),
    ("im.v1.chat.list", "list groups of bot; my chats; get chat id; find chat id"),
    ("im.v1.chat.get", "get group information; chat info"),
    ("im.v1.chat.search", "search group by name; find chat by name"),
    ("im.v1.chat.members.get", "list group members; list chat members; get members of group; people in group"),
    ("im.v1.chat.members.create", "add user to group; add member to chat; invite to group; add bot to group"),
    ("im.v1.chat.members.delete", "remove user from group; remove member from chat; kick user from group"),
    ("im.v1.chat.members.is_in_chat", "check whether bot is in group"),
    (
        "contact.v3.user.batch_get_id",
        "open_id by email; user id by email; user id by phone; user id by mobile; find user by email; look up user by phone number",
    ),
    ("contact.v3.user.get", "get user information; user profile; user name; user details by id; get user avatar"),
    ("contact.v3.user.batch", "get information of several users"),
    ("contact.v3.user.create", "create user; add employee; create employee account"),
    ("contact.v3.user.delete", "delete user; remove employee; offboard employee"),
    ("contact.v3.user.find_by_department", "list users of department; members of department; employees of department"),
    (
        "contact.v3.department.children",
        "sub departments; child departments; department tree; organization structure; list departments",
    ),
    ("contact.v3.department.get", "get department information; department name"),
    (
        "authen.v2.oauth.token",
        "login; get user access token; exchange authorization code; oauth login; refresh user access token; refresh token; sign in with code",
    ),
    (
        "authen.v1.user_info.get",
        "current user; logged in user; who am I; profile of user of token; user info after login",
    ),
    (
        "auth.v3.tenant_access_token.internal",
        "get tenant access token; app access token of custom app; bot token; authenticate app; app id app secret",
    ),
    ("bot.v3.info.get_bot_info", "bot info; information of bot; get bot open_id; bot name"),
    (
        "drive.v1.export_task.create",
        "export document to pdf; export document to word; export docx; export sheet to excel; export spreadsheet; download document as pdf; convert document to pdf",
    ),
    (
        "drive.v1.import_task.create",
        "import word; import markdown; import excel; import file as online document; convert file to document; import csv",
    ),
    ("drive.v1.file.upload_all", "upload file to drive; upload file to folder; upload small file"),
    (
        "drive.v1.file.upload_prepare",
        "upload large file; upload file in parts; chunked upload; multipart upload; upload big file to drive",
    ),
    ("drive.v1.file.download", "download file; download file from drive"),
    ("drive.v1.file.list", "list files in folder; folder contents; list folder; list documents in folder"),
    ("drive.v1.file.create_folder", "create folder; new directory"),
    ("drive.v1.file.delete", "delete file; delete document; delete folder; trash file"),
    ("drive.v1.file.move", "move file; move document; move to folder"),
    ("drive.v1.file.copy", "copy file; copy document; duplicate document; create from template"),
    ("drive.v1.file.comment.list", "list comments of document; read comments"),
    ("drive.v1.file.comment.create", "comment on document; add comment"),
    ("drive.v1.file.subscribe", "subscribe to document events; watch file changes"),
    ("drive.v1.meta.batch_query", "get document title; file metadata; document metadata; document url by token"),
    ("drive.v1.media.upload_all", "upload media; upload image to document; upload attachment to bitable"),
    ("drive.v1.media.download", "download media; download image of document; download attachment of bitable"),
    (
        "drive.v1.permission.member.create",
        "share document; add collaborator; grant permission; give access to document; share file with user",
    ),
    ("drive.v1.permission.member.list", "list collaborators; who has access to document"),
    ("drive.v1.permission.member.delete", "remove collaborator; revoke access to document; unshare"),
    ("drive.v1.permission.member.transfer_owner", "transfer ownership of document; change owner of file"),
    ("drive.v2.permission.public.patch", "make document public; change link sharing; share by link"),
    ("docx.v1.document.create", "create document; new document; create docx"),
    ("docx.v1.document.get", "get document title; document information"),
    ("docx.v1.document.raw_content", "read document text; get document content; plain text of document"),
    ("docx.v1.document.convert", "markdown to blocks; convert markdown; convert html"),
    ("docx.v1.document.block.list", "list blocks of document; read all blocks; document structure"),
    (
        "docx.v1.document.block.children.create",
        "add blocks to document; append paragraph to document; write to document; insert text into document; create block",
    ),
    ("docx.v1.document.block.patch", "update block; change text of document; replace text in block"),
    ("docx.v1.document.block.children.batch_delete", "delete blocks of document"),
    ("sheets.v3.spreadsheet.create", "create spreadsheet; new excel sheet"),
    ("sheets.v3.spreadsheet.sheet.query", "list sheets of spreadsheet; get sheet id; worksheets; tabs of spreadsheet"),
    (
        "sheets.v2.spreadsheets.get_sheet_value",
        "read spreadsheet range; read cells; get values of sheet; read cell values",
    ),
    (
        "sheets.v2.spreadsheets.set_sheet_value",
        "write spreadsheet range; write cells; set values of sheet; update cells of spreadsheet; write data to sheet",
    ),
    ("sheets.v2.spreadsheets.append_sheet_value", "append rows to spreadsheet; append data to sheet; add row to sheet"),
    ("bitable.v1.app.create", "create base; create bitable"),
    ("bitable.v1.app.table.create", "create table in base; new bitable table"),
    ("bitable.v1.app.table.list", "list tables of base; get table id"),
    ("bitable.v1.app.table.field.list", "list fields of table; columns of bitable; table schema"),
    ("bitable.v1.app.table.field.create", "add field to table; add column to bitable"),
    ("bitable.v1.app.table.record.create", "create record in base; add row to bitable; insert record; add record"),
    (
        "bitable.v1.app.table.record.batch_create",
        "add several records; insert many rows at once; batch create records; bulk insert bitable",
    ),
    (
        "bitable.v1.app.table.record.search",
        "search records; query bitable; filter records; list records; read rows of base",
    ),
    ("bitable.v1.app.table.record.update", "update record in base; edit row of bitable; change record"),
    ("bitable.v1.app.table.record.batch_update", "update several records; batch update rows"),
    ("bitable.v1.app.table.record.delete", "delete record from base; delete row of bitable"),
    (
        "calendar.v4.calendar.event.create",
        "create calendar event; create event; schedule meeting; add appointment; book meeting in calendar",
    ),
    ("calendar.v4.calendar.event.list", "list calendar events; events of today; my schedule"),
    ("calendar.v4.calendar.event.patch", "update calendar event; reschedule event; move meeting"),
    ("calendar.v4.calendar.event.delete", "delete calendar event; cancel event; cancel meeting"),
    (
        "calendar.v4.calendar.event.attendee.create",
        "invite to calendar event; add attendee; add participant to event; book meeting room for event",
    ),
    ("calendar.v4.calendar.primary", "primary calendar; main calendar of user; get my calendar id"),
    ("calendar.v4.calendar.list", "list calendars"),
    (
        "calendar.v4.freebusy.list",
        "free time of user; free busy; availability of person; when is user busy; is meeting room free",
    ),
    ("task.v2.task.create", "create task; add todo; assign task"),
    ("task.v2.task.patch", "complete task; mark task done; finish task; update task; change due date of task"),
    ("task.v2.task.list", "list my tasks; todo list"),
    ("task.v2.task.delete", "delete task"),
    ("task.v2.tasklist.create", "create task list"),
    ("task.v2.task.add_members", "assign task to user; add member to task; add assignee"),
    (
        "approval.v4.instance.create",
        "create approval instance; submit approval; start approval; request leave approval",
    ),
    ("approval.v4.instance.get", "get approval instance; approval status; approval details"),
    ("approval.v4.instance.list", "list approval instances"),
    ("approval.v4.instance.cancel", "cancel approval; withdraw approval; revoke approval instance"),
    ("approval.v4.task.approve", "approve approval task; approve request; agree approval"),
    ("approval.v4.task.reject", "reject approval task; deny request; refuse approval"),
    ("approval.v4.approval.get", "get approval definition; approval form"),
    ("wiki.v2.space.list", "list wiki spaces; knowledge bases"),
    ("wiki.v2.space.node.create", "create wiki page; create wiki node; add page to wiki"),
    ("wiki.v2.space.node.list", "list wiki pages; list nodes of wiki space; wiki children"),
    ("wiki.v2.space.get_node", "get wiki node; document token of wiki page; resolve wiki link; wiki url to document"),
    ("wiki.v2.space.node.move_docs_to_wiki", "move document to wiki"),
    ("vc.v1.reserve.apply", "reserve video meeting; book video conference; create meeting link; create video meeting"),
    ("vc.v1.room.list", "list meeting rooms"),
    ("vc.v1.room.search", "search meeting room"),
    ("vc.v1.meeting.recording.get", "get meeting recording; recording file; download recording"),
    ("vc.v1.meeting.get", "meeting details; participants of meeting"),
    ("minutes.v1.minute.get", "get minutes; meeting notes information"),
    ("minutes.v1.minute.transcript.get", "transcript of minutes; export meeting transcript"),
    ("translation.v1.text.translate", "translate text; translation; machine translation"),
    ("translation.v1.text.detect", "detect language"),
    ("optical_char_recognition.v1.image.basic_recognize", "ocr; recognize text in image; read text from picture"),
    ("speech_to_text.v1.speech.file_recognize", "speech to text; transcribe audio; recognize voice"),
    ("mail.v1.user_mailbox.message.send", "send mail; send email; write email"),
    ("mail.v1.user_mailbox.message.list", "list mails; read inbox; list emails"),
    ("mail.v1.mailgroup.create", "create mailing list; create mail group"),
    ("attendance.v1.user_task.query", "attendance results; clock in records; check in results"),
    ("attendance.v1.user_flow.query", "clock in records; punch records"),
    ("cardkit.v1.card.create", "create card entity; streaming card"),
    ("cardkit.v1.card.element.content", "stream text into card; typewriter card; streaming text"),
    ("hire.v1.job.list", "list jobs; open positions"),
    ("hire.v1.talent.get", "get candidate; candidate information"),
    ("application.v6.application.get", "get app information"),
    ("application.v6.scope.list", "list scopes of app; granted permissions of app"),
    ("event.v1.outbound_ip.list", "outbound ip; ip addresses of events; firewall whitelist"),
    ("im.v1.pin.create", "pin message"),
    ("im.v1.message.forward", "forward message"),
    ("im.v1.message.merge_forward", "forward several messages together"),
    ("im.v1.chat.announcement.get", "group announcement"),
    ("im.v1.batch_message.delete", "recall batch message"),
    (
        "message.v4.batch_send.batch_send_old_raw_message",
        "broadcast message; send message to many users; batch send message",
    ),
    ("tenant.v2.tenant.query", "company name; tenant information"),
    ("search.v2.message.create", "search messages"),
    ("jssdk.v0.ticket.get_jssdk_ticket", "jsapi ticket; js sdk ticket"),
];

/// The ways to say what this endpoint does.
pub(super) fn of(id: &str) -> &'static str {
    ALIASES.iter().find(|(known, _)| *known == id).map_or("", |(_, words)| words)
}

/// Whether people ask for the endpoint often.
pub(super) fn is_popular(id: &str) -> bool {
    !of(id).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_alias_is_of_an_endpoint_and_every_endpoint_has_one_line() {
        let endpoints = crate::facts::endpoints();
        let unknown: Vec<&str> = (ALIASES.iter().map(|(id, _)| *id))
            .filter(|id| !endpoints.iter().any(|endpoint| endpoint.id == *id))
            .collect();
        assert_eq!(unknown, [""; 0]);
        for (i, (id, _)) in ALIASES.iter().enumerate() {
            assert!(!ALIASES[..i].iter().any(|(other, _)| other == id), "{id}");
        }
    }
}
