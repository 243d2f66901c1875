"""The table that pairs each act with the one function that carries it out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Never, cast

from bot.talk import DialogFault
from storage import (
    alerts,
    announcing,
    appointments,
    attendance,
    beginning,
    blocking,
    cannedreplies,
    casecard,
    cases,
    cleaning,
    codes,
    correcting,
    demand,
    enrolments,
    erasing,
    examples,
    exports,
    handling,
    interests,
    onbehalf,
    planning,
    remarks,
    roster,
    shutting,
    timetable,
    turnout,
    visitors,
    watching,
    youth,
)
from storage import casework as work
from storage import eventwork as gather
from storage import exportwork as made
from storage import newswork as news
from storage import records as given
from storage.acting import Acting
from storage.database import Connection
from storage.records import Act

CarryOut = Callable[[Connection, Never, Acting], Awaitable[object]]
"""Takes the act that it stands beside in the table; no type can say that of a whole table."""

TABLE: Mapping[type, CarryOut] = {
    given.TakeSlot: appointments.take,
    given.MoveVisit: appointments.move,
    given.CancelVisit: appointments.cancel,
    given.ConfirmVisit: appointments.confirm,
    given.ChooseLanguage: visitors.choose_language,
    given.PreferContact: visitors.prefer,
    given.BeSilent: visitors.be_silent,
    given.NoteWish: demand.note,
    given.EraseMe: erasing.erase,
    given.CorrectMe: correcting.correct,
    given.CleanUp: cleaning.ask,
    given.SayYoung: youth.say,
    given.NewReturnCode: codes.renew,
    given.UseReturnCode: codes.use,
    given.WatchVisit: watching.begin,
    given.UnwatchVisit: watching.end,
    given.TakeSooner: watching.take,
    given.DeclineSooner: watching.decline,
    gather.JoinEvent: enrolments.join,
    gather.WaitForEvent: enrolments.wait,
    gather.LeaveEvent: enrolments.leave,
    gather.TakePlace: enrolments.take_place,
    gather.SayComing: enrolments.say_coming,
    gather.RateEvent: enrolments.rate,
    work.OpenCase: cases.open,
    work.EndCase: cases.end,
    work.ReturnToCase: cases.return_to,
    work.RateCase: cases.rate,
    work.AlertDesk: alerts.alert,
    work.SayHowLate: alerts.how_late,
    work.SpeakOfDanger: alerts.danger,
    work.ReadAnswers: remarks.uncover,
    work.TakeCase: handling.take,
    work.ReleaseCase: handling.release,
    work.HandCase: handling.hand,
    work.SnoozeCase: handling.snooze,
    work.CloseCase: handling.close,
    work.TurnCard: casecard.turn,
    work.KeepExample: examples.keep,
    work.ReopenCase: handling.reopen,
    work.ShowCaseAgain: handling.show_again,
    work.WriteInCase: handling.write,
    work.BeginCase: beginning.begin,
    work.CorrectInCase: handling.correct,
    work.ReplyCanned: cannedreplies.reply,
    work.MarkVisit: attendance.mark,
    work.WalkIn: attendance.count,
    work.BookFor: onbehalf.book,
    work.MoveFor: onbehalf.move,
    work.CancelFor: onbehalf.cancel,
    work.EraseFor: erasing.erase_for,
    work.BlockTime: blocking.block,
    work.UnblockTime: blocking.unblock,
    work.ProposeChange: blocking.propose,
    work.AcceptProposal: blocking.accept,
    work.AcceptInvitation: roster.accept,
    work.DeskLink: roster.link,
    work.InviteStaff: roster.invite_for,
    work.SaveStaff: roster.save,
    work.NewStaffCode: roster.new_code,
    work.SetOfficeHours: timetable.set_hours,
    work.AddClosure: timetable.add_closure,
    work.DropClosure: shutting.reopen,
    work.ShutOffice: shutting.shut,
    work.SaveConsultant: timetable.save_consultant,
    work.SaveCanned: cannedreplies.save,
    work.DropCanned: cannedreplies.drop,
    gather.NewEvent: planning.new,
    gather.ReviseEvent: planning.revise,
    gather.WordEvent: planning.word,
    gather.MoveEvent: planning.move,
    gather.PublishEvent: planning.publish,
    gather.CancelEvent: planning.cancel,
    gather.CopyEvent: planning.copy,
    gather.DropEvent: planning.drop,
    gather.MarkAttendance: turnout.mark,
    gather.MarkOthers: turnout.mark_others,
    gather.CheckIn: turnout.check_in,
    made.OrderExport: exports.order,
    made.OrderMyData: exports.order_mine,
    news.WantNews: interests.want,
    news.WantNoNews: interests.want_none,
    news.NewAnnouncement: announcing.new,
    news.WordAnnouncement: announcing.word,
    news.AimAnnouncement: announcing.aim,
    news.PictureAnnouncement: announcing.set_picture,
    news.FetchPicture: announcing.fetch_picture,
    news.PreviewAnnouncement: announcing.preview,
    news.ConfirmAnnouncement: announcing.confirm,
    news.ApproveAnnouncement: announcing.approve,
    news.SteerAnnouncement: announcing.steer,
    news.RetryFailed: announcing.retry,
    news.CorrectAnnouncement: announcing.correct,
    news.WithdrawAnnouncement: announcing.withdraw,
    news.DropAnnouncement: announcing.drop,
}


async def carry_out(connection: Connection, act: Act[object], acting: Acting) -> object:
    """Carry out an act. Raises DialogFault for one that nothing carries out."""
    how = TABLE.get(type(act))
    if how is None:
        raise DialogFault(f"nothing carries out {type(act).__name__}")
    return await how(connection, cast(Never, act), acting)
