"""Every way in: each command, click, form, shortcut, choice list, page and link, with what it lets people do.

A row is the names of the permission cases that it carries out, or the action that one must be allowed to look; `OWN`
shows or changes only what is one's own, or what one may see anyway.
"""

from campaigns.people.permissions import Action

OWN = "what is one's own, or what one sees anyway"
Row = tuple[str, ...] | Action | str

CLICKS: dict[str, Row] = {
    "pick": Action.CHOOSE_INFLUENCERS, "contacted": ("contact", "write to an influencer"),
    "change_template": ("change a template",), "reset_template": ("reset a template",),
    "several_contacted": ("contact several",), "agree": Action.CHOOSE_INFLUENCERS, "sign": ("sign",),
    "outreach_more": ("decline", "negotiate"), "undo_outreach": ("undo outreach",), "say_fee": ("say what is paid",),
    "send_again": ("send again",), "hand_in": Action.HAND_IN, "open_task": Action.SEE_PROGRESS,
    "approve": ("decide on content", "decide on a one-off approval"),
    "request_changes": ("decide on content",), "reject": ("decide on content",),
    "undo": ("undo",), "take_back": ("take back a verdict",), "publish": Action.RECORD_LINKS,
    "hand_in_design": Action.HAND_IN_DESIGN, "hand_in_copy": Action.HAND_IN_COPY, "no_design": ("need no design",),
    "this_post": ("say whose design a file is",), "approve_all": ("decide on many",), "show_copy": Action.SEE_PROGRESS,
    "show_post": Action.SEE_PROGRESS, "comment": Action.COMMENT, "change_post": ("change a post",),
    "about_campaign": Action.SEE_PROGRESS, "team_tasks": OWN, "enter_results": Action.ENTER_RESULTS,
    "fetch_results": ("fetch figures now",),
    "upload_results": Action.ENTER_RESULTS, "show_imports": Action.ENTER_RESULTS, "undo_import": ("undo an import",),
    "finish_without": ("finish without results",), "take": ("take",), "take_all": OWN, "hand_back": ("hand back",),
    "task_done": ("say done",), "show_money": Action.SEE_MONEY, "show_campaign": Action.SEE_PROGRESS,
    "campaign_menu": Action.SEE_PROGRESS, "new_campaign": Action.MAKE_CAMPAIGN,
    "add_influencer": Action.ADD_INFLUENCERS, "import_influencers": Action.ADD_INFLUENCERS, "show_influencer": OWN,
    "vet": ("vet an influencer",), "show_proposals": OWN, "accept_proposals": ("accept proposals",),
    "refuse_proposals": ("refuse proposals",), "confirm_address": ("confirm an address",),
    "keep_address": ("keep the old address",), "page": OWN, "page_back": OWN, "meant": Action.SEE_PROGRESS,
    "start_afresh": ("keep a draft",), "change_basics": ("keep a draft",), "move_channel": ("move",),
    "transfer": ("transfer",), "approvals": ("say who decides on posts",), "send_rejected": OWN,
    "add_cost": ("add a cost",), "change_cost": ("change a cost",), "withdraw_cost": ("withdraw a cost",),
    "edit": ("edit",), "cancel": ("cancel",),
    "choose": (
        "nudge", "reassign", "mark as paid", "brief by hand", "miss", "drop a post", "drop an influencer",
        "move a post", "remove a post",
    ),
    "people": ("change people",), "write_brief": ("write a brief",), "show_brief": OWN, "edit_brief": ("edit a brief",),
    "correct_brief": ("correct the brief",), "submit_ideas": ("submit ideas",), "show_ideas": Action.SEE_PROGRESS,
    "approve_idea": ("approve an idea",), "drop_idea": ("drop an idea",), "more_ideas": ("ask for more ideas",),
    "ideas_done": ("say ideas are done",), "approve_all_ideas": ("approve all ideas",),
    "bring_back_idea": ("bring back an idea",), "plan_post": ("plan a post",), "plan_several": ("plan several posts",),
    "shift_posts": ("shift posts",), "set_slot": ("move a post",), "calendar_ready": ("say the calendar is ready",),
    "add_posts": ("add posts",), "show_calendar": Action.SEE_PROGRESS, "month_back": OWN, "month_on": OWN,
    "calendar_campaign": OWN, "calendar_platform": OWN, "get_calendar": ("get a calendar link",),
    "calendar_links": OWN, "replace_calendar_link": ("replace a calendar link",),
    "revoke_calendar_link": ("revoke a calendar link",), "change_split": ("change the split",),
    "reminders": ("choose when to be reminded",), "nudge": ("nudge",), "snooze_hour": ("be left alone for a while",),
    "snooze_tomorrow": ("be left alone for a while",), "snooze_monday": ("be left alone for a while",),
    "go_away": ("be away",), "come_back": ("say that somebody else is back",), "export_record": ("export the record",),
    "export_person": ("export what is held of somebody",), "forget": ("forget somebody",),
    "name_clients": ("name clients",), "ask_client": ("ask the client about creators",),
    "revoke_access": ("revoke a link",), "report_details": Action.SEE_PROGRESS,
    "approve_on_condition": ("decide on content",), "condition_met": ("meet a condition",), "hold": ("put on hold",),
    "lift_hold": ("lift a hold",), "match_columns": ("say what columns are",),
    "note_report": ("write a note to a report",), "send_without_note": ("send a report without a note",),
    "import_file": OWN, "withdraw_request": ("take a request back",), "league_table": OWN,
}  # fmt: skip

FORMS: dict[str, Row] = {
    "campaign_basics": ("make a campaign",), "campaign_details": ("make a campaign",), "pick_influencers": ("pick",),
    "contacted": ("contact several",), "outreach_template": ("change a template",),
    "outreach_mail": ("write to an influencer",), "terms": ("negotiate", "agree", "change agreed terms"),
    "fee": ("say what is paid",), "reason": ("decline", "drop a post", "miss"), "decision": ("decide on content",),
    "hand_in_draft": ("hand in",), "publish_post": ("publish",), "hand_in_design": ("hand in a design",),
    "hand_in_copy": ("hand in copy",), "approve_all": ("decide on many",), "results": ("enter results",),
    "results_file": ("try an import of results",), "file_questions": ("say what columns are",),
    "edit_campaign": ("edit",), "cost": ("add a cost",), "change_cost": ("change a cost",),
    "withdraw_cost": ("withdraw a cost",), "close_campaign": ("close",), "cancel_campaign": ("cancel",),
    "roles": ("give roles",), "campaign_people": ("change people",), "reassign": ("reassign",),
    "influencer": ("add an influencer",), "influencer_file": ("try an import of influencers",),
    "influencer_import": ("import influencers",), "results_import": ("import results",), "campaign_channel": ("move",),
    "campaign_owner": ("transfer",), "campaign_approvals": ("say who decides on posts",), "sign": ("sign",),
    "brief": ("write a brief", "edit a brief"), "correct_brief": ("correct the brief",), "ideas": ("submit ideas",),
    "drop_idea": ("drop an idea",), "more_ideas": ("ask for more ideas",), "idea": ("describe an idea",),
    "planned_post": ("plan a post",), "post_list": ("plan several posts",), "shift_posts": ("shift posts",),
    "change_post": ("change a post",), "slot": ("move a post",), "remove_post": ("remove a post",),
    "comment": ("comment on a post",), "budget_split": ("change the split",), "clients": ("name clients",),
    "reminders": ("choose when to be reminded",), "away": ("be away", "say that somebody else is away"),
    "column_matching": ("say what columns are",), "condition": ("decide on content",), "hold": ("put on hold",),
    "report_note": ("write a note to a report",), "posted_file": ("try an import of results",),
    "for_post": ("hand in a design", "hand in copy", "hand in"), "forget_influencer": ("forget somebody",),
    "one_off_approval": ("ask for an approval",),
}  # fmt: skip

SHORTCUTS: dict[str, Row] = {
    "new_campaign": Action.MAKE_CAMPAIGN,
    "my_tasks": OWN,
    "hand_in_for_post": OWN,
    "import_file": OWN,
    "ask_for_approval": ("ask for an approval",),
}

CHOICES: dict[str, Row] = {
    "influencers": OWN, "selected": Action.SEE_PROGRESS, "time_zone": OWN, "user_groups": OWN, "briefs": OWN,
    "ideas": Action.SEE_PROGRESS, "posts": OWN,
}  # fmt: skip

COMMANDS: dict[str, Row] = {
    "/campaign": OWN, "/campaign new": Action.MAKE_CAMPAIGN, "/campaign show": Action.SEE_PROGRESS,
    "/campaign edit": Action.MANAGE, "/campaign budget": Action.SEE_MONEY, "/campaign calendar": OWN,
    "/campaign clients": ("name clients",), "/campaign results": Action.ENTER_RESULTS,
    "/campaign report": Action.SEE_PROGRESS, "/campaign audit": Action.READ_RECORD, "/campaign close": ("close",),
    "/campaign cancel": ("cancel",), "/campaign archive": ("put away",), "/campaign list": OWN,
    "/campaign roles": ("give roles",), "/campaign brief": Action.WRITE_BRIEFS, "/influencer": OWN,
    "/influencer find": Action.ADD_INFLUENCERS, "/influencer show": Action.ADD_INFLUENCERS,
    "/influencer add": Action.ADD_INFLUENCERS, "/influencer import": Action.ADD_INFLUENCERS,
    "/influencer proposals": OWN, "/influencer export": Action.FORGET, "/influencer forget": Action.FORGET,
    "/approve": ("ask for an approval",), "/tasks": OWN,
    "/tasks away": ("be away",), "/tasks back": OWN, "/tasks reminders": ("choose when to be reminded",),
}  # fmt: skip

PAGES: dict[str, Action] = {
    "decide approve": Action.DECIDE_CONTENT, "decide request_changes": Action.DECIDE_CONTENT,
    "decide reject": Action.DECIDE_CONTENT, "decide comment": Action.COMMENT, "shortlist": Action.JUDGE_CREATORS,
    "creator hand_in": Action.HAND_IN, "creator publish": Action.RECORD_LINKS,
}  # fmt: skip
"""What is sent from pages, by the purpose of their link and what is done."""

CARRIED_OUT_FROM = {
    "on_click": CLICKS, "on_submit": FORMS, "on_shortcut": SHORTCUTS, "on_suggest": CHOICES, "on_command": COMMANDS,
}  # fmt: skip
