### Settings.

settings-title = პარამეტრები
settings-language = ენა
settings-contact = როგორ მოგწეროთ
settings-code = ახალი წვდომის კოდი
settings-enter-code = მაქვს წვდომის კოდი
settings-now-discreet = შეხსენებები დეტალების გარეშეა: მხოლოდ დღე და საათია მითითებული.
settings-now-ordinary = შეხსენებებში დღე, საათი, ოფისი და სერვისია მითითებული. დელიკატურ საკითხებზე – მხოლოდ დღე და საათი.
settings-silent = მხოლოდ პასუხები მომწერეთ
settings-remind = ისევ შემახსენეთ ვიზიტები
settings-now-silent = უკითხავად არაფერს გწერთ, არც შეხსენებებს. იღებთ მხოლოდ პასუხებს იმაზე, რასაც წერთ.
